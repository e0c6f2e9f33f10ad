package org.planonapage.security;

import java.net.InetAddress;

/** Refuses to serve a demonstration to other machines. */
class DemoOnNetworkException extends RuntimeException {

    DemoOnNetworkException(InetAddress address) {
        super("Demonstration mode has passwords that everyone knows, so it can only listen on this computer and not on "
                + address.getHostAddress() + ".");
    }
}
