/** Editing a model: a list of its parts, a form for one of them, and what it still lacks. Every edit is kept by itself. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.models.editor;
