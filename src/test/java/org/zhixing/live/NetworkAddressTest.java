package org.zhixing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses offered to a trainer are those under which a phone in the room may find this computer. */
class NetworkAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker0 docker0",
                "veth1a2b veth1a2b",
                "br-4f5e br-4f5e",
                "eth5 VMware Virtual Ethernet Adapter for VMnet8",
                "eth7 VirtualBox Host-Only Ethernet Adapter",
                "eth9 Hyper-V Virtual Ethernet Adapter",
                "eth10 vEthernet (WSL)",
                "utun3 utun3",
                "wg0 wg0",
                "tun0 tun0",
                "eth3 TAP-Windows Adapter V9",
                "net4 Bluetooth Device (Personal Area Network)"
            })
    void adaptersThatLeadNowhereAreLeftOut(String names) {
        assertTrue(NetworkAddress.virtual(names));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wlan0 wlan0",
                "wlp3s0 wlp3s0",
                "wlx00c0ca wlx00c0ca",
                "wlan2 Intel(R) Wi-Fi 6 AX201 160MHz",
                "eth4 Realtek 8821CE Wireless LAN 802.11ac",
                "en0 en0"
            })
    void wirelessAdaptersAreKnownByTheirNames(String names) {
        assertTrue(NetworkAddress.wireless(names));
        assertFalse(NetworkAddress.virtual(names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eth0 eth0", "enp4s0 enp4s0", "eth1 Intel(R) Ethernet Connection I219-V", "en5 en5"})
    void cablesAreNeither(String names) {
        assertFalse(NetworkAddress.wireless(names));
        assertFalse(NetworkAddress.virtual(names));
    }

    @Test
    void noAddressOfThisComputerAloneIsOffered() {
        for (NetworkAddress address : NetworkAddress.all()) {
            assertFalse(address.onlyHere(), address.toString());
            assertTrue(address.address().matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}"), address.toString());
        }
    }

    @Test
    void theOneToTryThingsOutIsNotOfferedAndWorks() {
        assertEquals("127.0.0.1", NetworkAddress.thisComputer().address());
        assertTrue(NetworkAddress.thisComputer().onlyHere());
    }
}
