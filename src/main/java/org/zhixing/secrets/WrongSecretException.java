package org.zhixing.secrets;

/** Neither the passphrase nor the recovery code of this lock. */
public final class WrongSecretException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
