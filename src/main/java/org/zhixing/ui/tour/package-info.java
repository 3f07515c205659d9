/** Shows a person around on the sample agency: a card that points at what is there, step by step, and changes nothing. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.tour;
