package org.planonapage.links;

/**
 * A thing of a programme, named so that any feature can point at it.
 *
 * @param kind the word of its {@link ReferenceSource}, or {@link #PROGRAMME}
 * @param id its row's id; 0 for the programme itself
 */
public record Reference(String kind, long id) {

    /** The kind of the programme itself. */
    public static final String PROGRAMME = "programme";
}
