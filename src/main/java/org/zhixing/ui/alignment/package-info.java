/**
 * The alignment screen: values by methods as a map to rate and to read, what is stated beside what is enacted, and
 * mismatches in words. Shows what scoring found; computes nothing itself.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.alignment;
