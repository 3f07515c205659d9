package org.zhixing.audit;

/** What an auditor says of one item of a file. An item not yet looked at has none. */
public sealed interface ItemMark {

    /** @param level 0 to 4 */
    record Level(int level) implements ItemMark {}

    /** The item cannot be asked of this file; its weight falls to the others. */
    record NotApplicable() implements ItemMark {}
}
