package io.zhanbo.local.process;

/** Why the local run does not come up, in one sentence for whoever typed the command. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotStart(String sentence) {
        super(sentence);
    }
}
