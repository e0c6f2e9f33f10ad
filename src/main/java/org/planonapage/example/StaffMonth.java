package org.planonapage.example;

/**
 * How a unit and role stood at the end of a month. Posts and workers are in tenths of a full-time equivalent.
 *
 * @param starters those who joined in the month
 * @param leavers those who left in it
 * @param sickness working days lost in it
 */
record StaffMonth(
        long posts, long permanent, long agency, long starters, long leavers, long sickness, long cases, long holders) {

    static final StaffMonth NOTHING = new StaffMonth(0, 0, 0, 0, 0, 0, 0, 0);

    StaffMonth plus(StaffMonth other) {
        return new StaffMonth(
                posts + other.posts,
                permanent + other.permanent,
                agency + other.agency,
                starters + other.starters,
                leavers + other.leavers,
                sickness + other.sickness,
                cases + other.cases,
                holders + other.holders);
    }

    long vacant() {
        return posts - permanent;
    }

    /** Four of five agency workers cover a vacancy, as long as there are vacancies. */
    long covering() {
        return Math.clamp(agency * 4 / 5, 0, Math.max(0, vacant()));
    }
}
