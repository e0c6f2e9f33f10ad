package org.planonapage.plan;

/** Says that there is no such edition for this reader; its message is for the reader. */
public class UnknownEditionException extends RuntimeException {

    UnknownEditionException(String code) {
        super("There is no edition “" + code + "” of this plan; the page of its editions lists those there are.");
    }
}
