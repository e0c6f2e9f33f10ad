package org.planonapage.programme;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostRepository extends Repository<Post, Long> {

    @Query("""
            select new org.planonapage.programme.PostRow(p.id, p.code, p.title, u.name)
            from Post p left join Unit u on u.id = p.unitId
            where p.programme = :programme
            order by p.title""")
    List<PostRow> rows(String programme);
}
