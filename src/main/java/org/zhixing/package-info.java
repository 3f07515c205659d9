/** Where the program starts: one class that chooses a face. Everything else lives on the floors below. */
@org.jspecify.annotations.NullMarked
package org.zhixing;
