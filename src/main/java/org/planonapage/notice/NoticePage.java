package org.planonapage.notice;

import java.util.List;

/**
 * A part of what an account was told, the latest first.
 *
 * @param number of the part, from 1
 * @param of how many parts there are, at least 1
 * @param all how many notices there are
 * @param unread how many of them are not read yet
 */
public record NoticePage(List<Notice> notices, int number, int of, int all, int unread) {}
