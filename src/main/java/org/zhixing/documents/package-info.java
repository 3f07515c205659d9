/**
 * Every JSON format, in and out: assessment models, assessment files, score documents. What is wrong with an input is
 * reported all at once, each problem with its JSON pointer. The only place that knows the JSON library; nothing here
 * computes scores or touches the store.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.documents;
