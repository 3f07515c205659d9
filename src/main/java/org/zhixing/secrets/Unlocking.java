package org.zhixing.secrets;

/** What a person gives to open something that is locked. */
public sealed interface Unlocking permits Passphrase, RecoveryCode {}
