/**
 * Several agencies together, without ranking any: how their scores are spread, which weaknesses many share, and the bundle
 * that can be handed over without telling who is who (specification 9.15). Pure.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.federation;
