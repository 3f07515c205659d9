package org.zhixing.desk;

import org.junit.jupiter.api.extension.ExtendWith;

/** Service records over a sealed data file: everything is as over a plain one. */
@ExtendWith(SealedDesks.class)
class SealedRecordsDeskTest extends RecordsDeskTest {}
