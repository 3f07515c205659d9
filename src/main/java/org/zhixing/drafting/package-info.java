/**
 * Changing a model: a draft out of a published one, each edit a value, and the difference between two models with the version
 * step that it asks for (specification 9.14). Pure. A published model is never changed.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.drafting;
