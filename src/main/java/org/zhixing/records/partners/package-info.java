/** The agency's ledger of partners: who gives what, how it is ordered, how often one meets, and what comes of it (specification 4.6). */
@org.jspecify.annotations.NullMarked
package org.zhixing.records.partners;
