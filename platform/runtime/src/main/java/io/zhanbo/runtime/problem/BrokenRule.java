package io.zhanbo.runtime.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule the caller broke; becomes an RFC 9457 problem document in the caller's language.
 *
 * <p>One subclass per rule. Its code is the stable part of the problem's {@code type}; its words stand in {@code problems.properties} and
 * {@code problems_zh_CN.properties} as {@code <code>.title} and {@code <code>.detail}.
 */
public abstract class BrokenRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StatusType status;
    private final String code;
    private final transient Object[] arguments;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /**
     * @param status    HTTP status of the answer
     * @param code      words joined by hyphens, for example {@code description-too-long}
     * @param arguments for the placeholders <code>{0}</code>, <code>{1}</code>… of the detail; never personal data
     */
    protected BrokenRule(StatusType status, String code, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
    }

    /** Adds a member to the document that a program can read, such as the field or the limit. */
    protected final BrokenRule with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    StatusType status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Whether the same may well succeed in a while, since it is not the caller's fault. */
    public boolean isMomentary() {
        return status.getStatusCode() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
    }

    Object[] arguments() {
        return arguments;
    }

    Map<String, Object> members() {
        return members;
    }
}
