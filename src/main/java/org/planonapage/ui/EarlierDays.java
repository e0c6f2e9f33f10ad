package org.planonapage.ui;

import java.util.Optional;

/** Says with which earlier day a page is compared: the one that its address names, else the last meeting. Asked inside the page's snapshot. */
public interface EarlierDays {

    /**
     * The earlier day, shown or only offered.
     *
     * @return empty where the address names none and there was no meeting before
     * @throws BadAddressException when the address names a day that is not before the one that is read
     */
    Optional<EarlierDay> of(Reading reading);
}
