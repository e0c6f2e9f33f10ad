package org.planonapage.security;

import java.net.InetAddress;

/** Refuses to serve a demonstration to other machines. */
class DemoOnNetworkException extends RuntimeException {

    DemoOnNetworkException(InetAddress address) {
        super("Demo mode has passwords that everybody knows, so it listens on this machine only and not on "
                + address.getHostAddress() + ".");
    }
}
