package org.zhixing.live;

import java.util.List;

/**
 * An address of this computer under which phones may reach it.
 *
 * @param adapter name of the network adapter for people
 * @param address as one types it, such as 192.168.3.20
 * @param wireless whether it looks like a wireless one
 */
public record NetworkAddress(String adapter, String address, boolean wireless) {

    /** Those that are up, private addresses first, wireless before wired; none of virtual adapters where that can be told. */
    public static List<NetworkAddress> all() {
        throw new UnsupportedOperationException();
    }
}
