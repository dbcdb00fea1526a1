package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.StaffIndex.Away;

/** Where Elasticsearch is to be had. */
interface Elasticsearch extends AutoCloseable {
    /**
     * A client of the cluster or node that is up.
     *
     * @throws Away while none is
     */
    ElasticsearchClient client();

    @Override
    void close();
}
