package org.planonapage.shell;

/** Refuses to read as at a day that has not come yet. */
class FutureDayException extends RuntimeException {}
