package io.zhanbo.submission.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person's key, wrapped. Deleting the row erases the person. */
@Entity
@Table(name = "person_key")
class PersonKey {

    @Id
    @Column(name = "person_id")
    private String personId;

    @Column(name = "entry_id")
    private String entryId;

    private byte[] wrapped;

    /** Id of the master key that wrapped it. */
    @Column(name = "wrapped_by")
    private long wrappedBy;

    protected PersonKey() {}

    PersonKey(PersonRef person, byte[] wrapped, long wrappedBy) {
        this.personId = person.id();
        this.entryId = person.entryId();
        wrap(wrapped, wrappedBy);
    }

    final void wrap(byte[] anew, long by) {
        wrapped = anew.clone();
        wrappedBy = by;
    }

    String personId() {
        return personId;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }
}
