package org.rapporteur.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkRangeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "198.19.0.1",
                "192.0.0.8",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "::ffff:0:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::a00:1",
                "2002:7f00:1::",
                "2001:0:1::1",
                "fe80::1",
                "febf::1",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "100::1"
            })
    void refused(String address) throws UnknownHostException {
        assertThat(NetworkRange.refusal(InetAddress.getByName(address))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1",
                "2003::1",
                "::ffff:1.1.1.1"
            })
    void fetched_from(String address) throws UnknownHostException {
        assertThat(NetworkRange.refusal(InetAddress.getByName(address))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.1", "2130706433", "[::1]", "0"})
    void other_writings_of_this_machine_are_refused(String host) {
        GuardedResolver resolver = new GuardedResolver(SystemDefaultDnsResolver.INSTANCE, Set.of());
        assertThatThrownBy(() -> resolver.resolve(host)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void one_private_address_among_public_ones_is_enough() {
        GuardedResolver resolver = new GuardedResolver(
                new FixedNames(InetAddress.getLoopbackAddress(), "1.1.1.1", "192.168.0.1"), Set.of());
        assertThatThrownBy(() -> resolver.resolve("rebinding.example"))
                .isInstanceOf(GuardedResolver.Refused.class)
                .hasMessageContaining("192.168.0.1")
                .hasMessageContaining("--allow-host rebinding.example");
    }

    @Test
    void a_host_is_allowed_by_its_name_alone() throws UnknownHostException {
        GuardedResolver resolver = new GuardedResolver(SystemDefaultDnsResolver.INSTANCE, Set.of("LocalHost"));
        assertThat(resolver.resolve("localhost")).isNotEmpty();
        assertThatThrownBy(() -> resolver.resolve("127.0.0.1")).isInstanceOf(GuardedResolver.Refused.class);
    }
}
