/** A review in lines for a terminal, one class a block. Restates what the review holds; computes no score. */
@org.jspecify.annotations.NullMarked
package org.zhixing.cli.summary;
