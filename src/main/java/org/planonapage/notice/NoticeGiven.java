package org.planonapage.notice;

import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Username;

/**
 * Says that an account was told something; published in the transaction that tells it, so that whoever carries it further
 * listens for the commit.
 *
 * @param account who was told
 * @param path of the page that it is about, below the programme
 */
public record NoticeGiven(ProgrammeId programme, Username account, String sentence, String path) {}
