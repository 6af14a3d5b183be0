package io.zhanbo.submission.contact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.runtime.crypto.TextCipher;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.person.UnderMasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The addresses of units' liaisons, which stay as long as their contests. */
@ApplicationScoped
class RenewContacts implements UnderMasterKey {

    private final EntityManager database;
    private final TextCipher cipher;
    private final Journal journal;

    RenewContacts(EntityManager database, TextCipher cipher, Journal journal) {
        this.database = database;
        this.cipher = cipher;
        this.journal = journal;
    }

    @Override
    public String table() {
        return "unit_contact";
    }

    /** Contest by contest, since each has a few hundred at most. */
    @Override
    public int renew() {
        return contests().stream()
                .mapToInt(contest -> QuarkusTransaction.requiringNew().call(() -> renew(contest)))
                .sum();
    }

    private List<String> contests() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select distinct contestId from UnitContact", String.class)
                        .getResultList());
    }

    private int renew(String contestId) {
        List<UnitContact> old = database
                .createQuery("from UnitContact where contestId = :contest order by id", UnitContact.class)
                .setParameter("contest", contestId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(contact -> !cipher.isCurrent(contact.encryptedAddress()))
                .toList();
        old.forEach(contact -> contact.encrypted(cipher.renew(contact.encryptedAddress(), contact.id())));
        if (!old.isEmpty()) {
            journal.write("contest:" + contestId, "contacts encrypted anew " + old.size());
        }
        return old.size();
    }
}
