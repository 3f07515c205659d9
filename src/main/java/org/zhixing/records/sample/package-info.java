/**
 * Service records of an agency that does not exist: for trying out, for training and for measuring. A pure function of a
 * story, a number of rows and a seed; nothing in it is taken from real records.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.records.sample;
