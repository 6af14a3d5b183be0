package io.zhanbo.submission.contact;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** An address speaks for one unit of a contest: with a second, mails of the first could go into its hands. Says not whose it is. */
class AddressOfAnotherUnit extends BrokenRule {

    AddressOfAnotherUnit(String field) {
        super(Status.CONFLICT, "address-of-another-unit");
        with("field", field);
    }
}
