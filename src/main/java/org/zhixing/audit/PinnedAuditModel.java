package org.zhixing.audit;

/** An audit model with the exact text it was read from and that text's SHA-256 in lower-case hex; an audit keeps both. */
public record PinnedAuditModel(AuditModel model, String text, String sha256) {}
