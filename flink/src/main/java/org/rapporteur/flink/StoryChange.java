package org.rapporteur.flink;

import java.util.List;
import org.rapporteur.model.Story;

/**
 * What became of the stories of one type.
 *
 * @param at of the changes of a type the later has the greater
 * @param gone records that stand in no story any more
 * @param stories formed anew or grown; they replace all earlier stories of their records
 * @param fresh records that were coded anew
 */
public record StoryChange(String type, long at, List<String> gone, List<Story> stories, List<String> fresh) {}
