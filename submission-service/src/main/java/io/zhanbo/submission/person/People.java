package io.zhanbo.submission.person;

import io.zhanbo.runtime.crypto.DataKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Seals what is known of people for its column, each person's under a key of their own, and opens it again. Forgetting a
 * person destroys the key: what lies under it, in whatever table or backup, reads as missing from then on.
 *
 * <p>Whoever seals for an entry's people holds the entry's lock, or has just made it.
 */
@ApplicationScoped
public class People {

    private final EntityManager database;
    private final DataKeys keys;

    People(EntityManager database, DataKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * @param field what of the person it is, for example {@code phone}; bound to the ciphertext
     * @param plain null is sealed as null
     */
    @Transactional(TxType.MANDATORY)
    public byte[] seal(PersonRef person, String field, String plain) {
        if (plain == null) {
            return null;
        }
        PersonKey key = find(person).orElseGet(() -> make(person));
        return keys.open(key.wrapped(), key.personId()).encrypt(plain, field);
    }

    /** What was sealed; null if that was null or the person has been forgotten. */
    public String open(PersonRef person, String field, byte[] sealed) {
        return sealed == null
                ? null
                : find(person)
                        .map(key -> keys.open(key.wrapped(), key.personId()).decrypt(sealed, field))
                        .orElse(null);
    }

    /** Fetches the keys of many entries' people at once, for whoever is about to open them one by one. */
    public void expect(Collection<String> entryIds) {
        if (!entryIds.isEmpty()) {
            keysOf(entryIds);
        }
    }

    /** One of an entry's people leaves it. */
    @Transactional(TxType.MANDATORY)
    public void forget(PersonRef person) {
        find(person).ifPresent(database::remove);
    }

    @Transactional(TxType.MANDATORY)
    public void forgetAllOf(String entryId) {
        keysOf(List.of(entryId)).forEach(database::remove);
    }

    private Optional<PersonKey> find(PersonRef person) {
        return Optional.ofNullable(database.find(PersonKey.class, person.id()));
    }

    private List<PersonKey> keysOf(Collection<String> entryIds) {
        return database.createQuery("from PersonKey where entryId in :entries", PersonKey.class)
                .setParameter("entries", entryIds)
                .getResultList();
    }

    private PersonKey make(PersonRef person) {
        PersonKey key = new PersonKey(person, keys.fresh(person.id()), keys.masterId());
        database.persist(key);
        return key;
    }
}
