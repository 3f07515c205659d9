/**
 * The workshop's page for phones: a small server on the local network, only while a session runs. The one place that may
 * touch the network. Both faces start it; it works through the desk.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.live;
