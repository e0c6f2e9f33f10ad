package org.planonapage.security;

/** Refuses to believe headers about a client's address from everybody: sign-in attempts are counted by that address. */
class UnnamedProxiesException extends RuntimeException {

    UnnamedProxiesException(String strategy) {
        super(ProductionDefaults.FORWARDED + "=" + strategy
                + " would let any client choose the address that its sign-ins are counted and logged by.");
    }
}
