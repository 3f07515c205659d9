/** The ledger of partners out of a table (formats.md, D5). */
@org.jspecify.annotations.NullMarked
package org.zhixing.importing.partners;
