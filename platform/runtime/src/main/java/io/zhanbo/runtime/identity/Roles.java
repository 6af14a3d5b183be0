package io.zhanbo.runtime.identity;

/** The roles an identity provider gives; names as they stand in the token. */
public final class Roles {
    public static final String CONTESTANT = "contestant";
    public static final String LIAISON = "liaison";
    public static final String ORGANISER = "organiser";
    public static final String JUDGE = "judge";
    public static final String PARTNER = "partner";
    public static final String OPERATOR = "operator";

    private Roles() {}
}
