/**
 * What the agency did: service records, pseudonymous by construction, as the import leaves them, and what belongs to
 * reading them (specification 4.1): fields, mapping, context, problem rows. Values only; nothing here reads files.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.records;
