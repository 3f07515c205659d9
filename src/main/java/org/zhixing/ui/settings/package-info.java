/** Settings: language, looks, answering, where the data are, and what the program is made of. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.settings;
