package org.zhixing.desk;

import org.junit.jupiter.api.extension.ExtendWith;

/** Audits over a sealed data file: everything is as over a plain one. */
@ExtendWith(SealedDesks.class)
class SealedAuditDeskTest extends AuditDeskTest {}
