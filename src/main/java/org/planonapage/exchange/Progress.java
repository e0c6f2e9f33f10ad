package org.planonapage.exchange;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody watches. */
    Progress UNSEEN = (step, done) -> {};

    /**
     * @param step what is being done, in words
     * @param done the share of the writing that is done, from 0 to 1
     */
    void says(String step, double done);
}
