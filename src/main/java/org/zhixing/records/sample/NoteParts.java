package org.zhixing.records.sample;

import java.util.List;

/** The sentences that notes are composed of: an opening, what was seen, talked over and done, and what comes next. */
record NoteParts(List<Phrase> openings, List<Phrase> middle, List<Phrase> endings) {

    static final NoteParts PERSON = new NoteParts(Phrase.lines("""
            {half}到{who}家中探访。
            按约定{half}入户，{who}开的门。
            {who}{half}来站里，坐下谈了一会儿。
            {half}在楼下遇到{who}，一起走回家谈。
            陪{who}从卫生站回来，顺路到家里坐了坐。
            {half}和{who}按上次说好的时间见面。
            先给{who}打了电话，确认方便后{half}上门。
            {half}与同事一起去看{who}。
            在{venue}和{who}谈了谈近况。
            {who}{half}请社工到家里看一样东西。
            雨停后{half}去{who}家，屋里刚收拾过。
            {half}第三次约才见到{who}。
            """), Phrase.lines("""
            {who}说{body}，{mood}。
            谈到家里，{family}，{who}{mood}。
            问起{ask}，{who}想了想，说{need}。
            上次约定的事有进展：{change}，{who}自己也没有想到。
            这段时间不容易的是{hinder}，所以{who}没有坚持下来。
            社工没有急着给办法，先问{ask}，再{step}。
            和{who}一起{step}，{who}选了自己觉得做得到的一样。
            {who}提到{family}，又说{need}。
            从神情看{mood}，身体方面{body}。
            {who}最近{change}，不过{hinder}。
            社工把听到的复述了一遍，{who}补充说{need}。
            关于照料，{family}，几个人的想法还不一样。
            听{who}讲了一段往事，{mood}，社工回应这份不容易。
            {step}之后，{who}说心里有数了。
            {who}问能不能{half}再来，因为{hinder}。
            药和饮食核对过：{body}，没有漏服。
            社工留意到{who}{mood}，问过后才知道{hinder}。
            {who}愿意让家里人知道这件事，{family}。
            对照计划，{change}这一条算做到了，{need}还没有开始。
            两个人一起{step}，用去半个多小时。
            说起邻里，{who}提到{change}，{mood}。
            {who}不同意原来的安排，理由是{hinder}，社工记下并改了做法。
            家里的光线和过道看过，{hinder}这一点要想办法。
            {who}的期望很具体：{need}。
            """), Phrase.lines("""
            约定{next}。
            接下来{next}，{who}同意。
            {who}送到门口，说好{next}。
            分析下来主要卡在{hinder}，打算{next}。
            下一步由{who}先试，社工{next}。
            本次先到这里，{next}。
            回来后向督导说了情况，决定{next}。
            临走时{who}主动问起下次，于是{next}。
            """));

    static final NoteParts CONSULT = new NoteParts(Phrase.lines("""
            {caller}，询问{matter}。
            {half}{caller}，想知道{matter}。
            {caller}说{need}，同时问{matter}。
            电话里谈了{matter}，是{caller}。
            {half}接待来访，{caller}，说起{matter}。
            """), Phrase.lines("""
            社工{answer}，对方{mood}。
            了解到{family}，社工{answer}。
            背景是{hinder}，对方{need}。
            顺便问了{ask}，回答是{body}。
            社工{answer}，并一起{step}。
            对方提到{change}，社工给了肯定。
            对照条件看，{hinder}这一点还要核实。
            """), Phrase.lines("""
            约好{next}。
            已登记，{next}。
            对方说先试试，社工{next}。
            暂不开案，{next}。
            """));

    static final NoteParts GATHERING = new NoteParts(Phrase.lines("""
            {half}在{venue}开展“{who}”，{crowd}。
            这一场在{venue}，主题是{who}，{crowd}。
            “{who}”{half}开始，地点{venue}，{crowd}。
            {venue}{half}办“{who}”，{crowd}。
            按计划在{venue}做“{who}”，{crowd}。
            """), Phrase.lines("""
            开场{act}，{crowd}。
            中间{act}，{result}。
            讨论时{act}，有人说{need}。
            这次的目标看过一遍：{result}。
            社工退到一旁，{act}，{result}。
            一位参加者讲到{change}，大家{act}。
            有两位{mood}，社工在散场后单独问了{ask}。
            {act}，不少人提到{hinder}。
            骨干带头{act}，社工只补了一句。
            对照上一次，{result}。
            居民自己提出{need}，记在墙上。
            动手的环节里，{crowd}，{result}。
            """), Phrase.lines("""
            散场前{result}，{next}。
            收尾时{act}，约好{next}。
            会后整理意见，{next}。
            留下三人单独谈，{next}。
            """));

    static final NoteParts OFFICE = new NoteParts(Phrase.lines("""
            {half}{office}。
            {office}，{officeMore}。
            今天{office}。
            """), Phrase.lines("""
            {officeMore}，另外{office}。
            其间{office}，{officeMore}。
            {half}接着{office}。
            """), Phrase.lines("""
            {officeMore}。
            结果：{officeMore}。
            """));
}
