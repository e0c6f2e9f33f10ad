package org.planonapage.exchange;

/**
 * Why something written by hand cannot stand as it is.
 *
 * @param field the form's field that is to be put right; one that the form does not have where no single field is meant
 * @param sentence what is wrong and what is allowed
 */
public record Mistake(String field, String sentence) {}
