package org.zhixing.desk;

import org.junit.jupiter.api.extension.ExtendWith;

/** Attachments over a sealed data file: everything is as over a plain one. */
@ExtendWith(SealedDesks.class)
class SealedAttachmentDeskTest extends AttachmentDeskTest {}
