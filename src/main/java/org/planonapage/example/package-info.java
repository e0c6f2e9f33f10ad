/**
 * Exampleshire, a council that does not exist: a programme at full size for the demonstration, for tests and for the
 * benchmark. {@link org.planonapage.example.ExamplePack} makes it, as a programme pack like any other, from a seed and the
 * last month of its figures: the same two give the same bytes. Words stand in the small tables of {@code /example}, in
 * which a date is written as months before the end; figures and judgements are generated. It holds 60 metrics of the
 * authority and its 12 districts over 120 months, 150 actions in four editions with a judgement each month, 80
 * risks with 24 reviews each, and 25 meetings, the last of them to come; each row is recorded in its own month, so that the programme can be read as at any day of ten years.
 *
 * <p>There are five stories in it, which a reader should be able to find:
 *
 * <ul>
 *   <li>a backlog cleared: cases without a social worker ({@code unallocated-cases}) rise above 300 and are brought under
 *       20 within a year, for good;
 *   <li>a district hidden in the average: the county completes its assessments in time ({@code assessments-45-days}),
 *       Merehaven half of them;
 *   <li>a metric whose method changed: {@code re-referrals} is counted over 12 months instead of 6 from 26 months before
 *       the end, and leaps;
 *   <li>a green action that figures do not bear out: 2.3, visits on time, while {@code protection-visits} falls for seven
 *       months, to 88.8% against a target of 95%;
 *   <li>a perfect series: {@code carer-checks} is 100% in every district and every month.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"exchange", "quantity"})
@NullMarked
package org.planonapage.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
