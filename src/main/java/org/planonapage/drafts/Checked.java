package org.planonapage.drafts;

import java.util.List;
import java.util.function.Function;
import org.planonapage.exchange.Mistake;

/**
 * What a form that was filled in comes to: a command, or every mistake at its field.
 *
 * @param <C> the command
 */
public sealed interface Checked<C> {

    /** Nothing is wrong with it. */
    record Right<C>(C command) implements Checked<C> {}

    /** Something is to be put right first. */
    record Wrong<C>(List<Mistake> mistakes) implements Checked<C> {}

    /** The same with what becomes of the command. */
    default <D> Checked<D> map(Function<C, D> becomes) {
        return switch (this) {
            case Right<C> right -> new Right<>(becomes.apply(right.command()));
            case Wrong<C> wrong -> new Wrong<>(wrong.mistakes());
        };
    }
}
