package org.zhixing.workshop;

/** Why a figure of a workshop has no value. */
public enum Lack {
    /** Nobody gave a level to an item whose key counts. */
    NO_VOTES,
    /** The item has no key, or one that does not count. */
    NO_KEY,
    /** Fewer items than the figure takes. */
    TOO_FEW_ITEMS,
    /** Fewer vignettes than the figure takes. */
    TOO_FEW_VIGNETTES,
    /** The key hardly varies, so that nobody could vary with it. */
    EVEN_KEY,
    /** Everything is the same on both sides. */
    NO_VARIANCE,
    /** The vignettes have fewer than two indicators in common. */
    NO_COMMON_ITEMS
}
