package org.zhixing.secrets;

/** Something sealed is not as it was when it was sealed: changed, cut short, or sealed with another key. */
public final class DamagedSecretException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedSecretException(String what) {
        super(what);
    }
}
