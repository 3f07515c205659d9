/**
 * Readers under a coverage-guided fuzzer: whatever bytes come from outside, a reader gives a result or refuses in words. Each
 * target is a class with a method {@code fuzzerTestOneInput}; {@link org.zhixing.fuzz.Fuzzing} starts the fuzzer on one of them,
 * and the ordinary tests play the inputs that were kept. Most targets take the bytes for decisions about a good document or
 * workbook, since bytes changed blindly hardly get past the first check.
 */
package org.zhixing.fuzz;
