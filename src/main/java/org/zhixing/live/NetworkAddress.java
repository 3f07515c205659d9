package org.zhixing.live;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address of this computer under which phones may reach it.
 *
 * @param adapter name of the network adapter for people
 * @param address as one types it, such as 192.168.3.20
 * @param wireless whether it looks like a wireless one
 */
public record NetworkAddress(String adapter, String address, boolean wireless) {

    /** Adapters that exist inside this computer only, or lead through a tunnel: no phone in the room is behind them. */
    private static final Pattern VIRTUAL =
            Pattern.compile("docker|veth|virbr|vmnet|vmware|vbox|virtualbox|hyper-v|vethernet|wsl|loopback"
                    + "|bluetooth|tailscale|zerotier|wireguard|openvpn|teredo|isatap|npcap|\\btap\\b|\\butun|\\btun\\d"
                    + "|\\bwg\\d|\\bppp|\\bbr-|\\bcni|\\bflannel|\\blxc|\\bbridge\\d|\\bawdl|\\bllw|tap-windows");

    private static final Pattern WIRELESS = Pattern.compile("wlan|\\bwl[px]?|wi-?fi|wireless|802\\.11|\\ben0\\b|无线");

    /** The address by which only this computer reaches itself: to try things out. */
    public static NetworkAddress thisComputer() {
        return new NetworkAddress("loopback", "127.0.0.1", false);
    }

    /** Those that are up, private addresses first, wireless before wired; none of virtual adapters where that can be told. */
    public static List<NetworkAddress> all() {
        List<Found> found = new ArrayList<>();
        try {
            for (NetworkInterface adapter : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (adapter.isUp() && !adapter.isLoopback() && !adapter.isVirtual() && !virtual(names(adapter))) {
                    Collections.list(adapter.getInetAddresses()).forEach(a -> add(found, adapter, a));
                }
            }
        } catch (SocketException e) {
            return List.of();
        }
        return found.stream().sorted(Found.USUAL_FIRST).map(Found::address).toList();
    }

    /** Whether only this computer itself can reach it. */
    boolean onlyHere() {
        return address.startsWith("127.");
    }

    static boolean virtual(String adapterNames) {
        return VIRTUAL.matcher(adapterNames.toLowerCase(Locale.ROOT)).find();
    }

    static boolean wireless(String adapterNames) {
        return WIRELESS.matcher(adapterNames.toLowerCase(Locale.ROOT)).find();
    }

    private static void add(List<Found> found, NetworkInterface adapter, InetAddress address) {
        if (address instanceof Inet4Address && !address.isLinkLocalAddress() && !address.isAnyLocalAddress()) {
            String shown = adapter.getDisplayName() == null ? adapter.getName() : adapter.getDisplayName();
            found.add(new Found(
                    new NetworkAddress(shown, address.getHostAddress(), wireless(names(adapter))),
                    address.isSiteLocalAddress()));
        }
    }

    private static String names(NetworkInterface adapter) {
        return adapter.getName() + " " + adapter.getDisplayName();
    }

    private record Found(NetworkAddress address, boolean privateOne) {

        static final Comparator<Found> USUAL_FIRST = Comparator.<Found>comparingInt(f -> f.privateOne ? 0 : 1)
                .thenComparingInt(f -> f.address.wireless ? 0 : 1)
                .thenComparing(f -> f.address.adapter)
                .thenComparing(f -> f.address.address);
    }
}
