package io.zhanbo.submission.contest;

import io.zhanbo.runtime.problem.BrokenField;

/** A contest's definition has a field that cannot be. */
class DefinitionBroken extends BrokenField {

    /** What is wrong with the field; part of the problem's code. */
    enum Fault {
        MISSING("missing"),
        NOT_A_CODE("not-a-code"),
        NOT_A_FINDING("not-a-finding"),
        TWICE("twice"),
        OUT_OF_RANGE("out-of-range"),
        UNKNOWN_ZONE("unknown-zone"),
        OUT_OF_ORDER("out-of-order"),
        CONTRADICTORY("contradictory"),
        NO_SUCH_UNIT("no-such-unit"),
        CIRCLE("circle");

        private final String code;

        Fault(String code) {
            this.code = code;
        }
    }

    private final String field;

    DefinitionBroken(Fault fault, String field) {
        super(field, "contest-field-" + fault.code, field);
        this.field = field;
    }

    String field() {
        return field;
    }
}
