/** The ledger of partners on screen: how far each of them and the agency work together, and what it comes from. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.records.ledger;
